package vn.phusa.criteria.domain;

/**
 * Something that keeps a version from being published.
 *
 * @param path JSON pointer into the content
 * @param code stable kebab-case reason
 */
public record ContentFault(String path, String code, String vi, String en) {
}
