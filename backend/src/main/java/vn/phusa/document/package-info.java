/** Files people send, kept by their content in a folder that all instances share. */
package vn.phusa.document;
