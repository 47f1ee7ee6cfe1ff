/** Start and stop of the program: its database comes first and goes last. Stands outside the rooms. */
package vn.phusa.launch;
