/** The tests that guard the house: each rule stands beside a planted fault that it must catch. */
package vn.phusa.conventions;
