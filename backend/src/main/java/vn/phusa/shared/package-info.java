/**
 * What every room needs and no room owns: problems, pages, time, money, Vietnamese text, the manners of the API.
 * Knows no feature.
 */
package vn.phusa.shared;
