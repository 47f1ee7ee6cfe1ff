/** Rule sets as versioned data, and the pure engine that applies them and says why. */
package vn.phusa.criteria;
