/**
 * Administrative units through time: what is valid today, what was before the reform of 1 July 2025, and which became
 * which. Reference data, filled by migrations and read-only here.
 */
package vn.phusa.territory;
