/** Choosing the pilots: rounds, candidates with reasons, ranking, and the decision that can be replayed. */
package vn.phusa.selection;
