/** The catalogue of yearly figures: code, unit, type, bounds, and the law that asks for each. */
package vn.phusa.indicator;
