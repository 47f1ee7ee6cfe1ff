/** Who acts and what they may do: accounts, roles with a scope, and the one question every endpoint asks. */
package vn.phusa.identity;
