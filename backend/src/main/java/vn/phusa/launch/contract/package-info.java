/** What every operation of the contract has in common, written once and laid over the document while it is built. */
package vn.phusa.launch.contract;
