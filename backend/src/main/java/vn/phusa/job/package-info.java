/** Background work with progress: a row in the database that any instance may take up and only one finishes. */
package vn.phusa.job;
