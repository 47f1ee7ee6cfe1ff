/** Vietnamese text as it really arrives: folding for search, legacy letter sets, tax codes. Knows no feature. */
package vn.phusa.shared.text;
