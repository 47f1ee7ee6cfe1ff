/** Reads tables as offices make them: files, sheets, headers, rows and values, each doubt named and none guessed away. */
package vn.phusa.intake.domain;
