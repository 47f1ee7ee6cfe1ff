/** What tests stand on: a throw-away database, tokens of our own, and builders of records. */
package vn.phusa.testing;
