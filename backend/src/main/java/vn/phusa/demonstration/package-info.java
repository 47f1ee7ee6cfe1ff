/** Invented data for trying the product out, plainly marked, loaded once and removed as a whole. */
package vn.phusa.demonstration;
