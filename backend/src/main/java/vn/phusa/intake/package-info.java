/** Reading uploaded tables into the rooms above: each of them plugs in what it can take ({@code ImportTarget}). */
package vn.phusa.intake;
