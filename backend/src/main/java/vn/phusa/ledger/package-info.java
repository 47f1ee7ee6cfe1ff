/** The one append-only history: every change to a business record, chained by hashes. */
package vn.phusa.ledger;
