/** The programme and its cooperative models. Small for now: the list of models. */
package vn.phusa.programme;
