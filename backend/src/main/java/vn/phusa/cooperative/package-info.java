/** The register of cooperatives and their yearly figures. */
package vn.phusa.cooperative;
