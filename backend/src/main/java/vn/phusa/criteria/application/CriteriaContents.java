package vn.phusa.criteria.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads stored contents. */
final class CriteriaContents {

    private CriteriaContents() {
    }

    static CriteriaContentBody read(ObjectMapper mapper, String content) {
        try {
            return mapper.readValue(content, CriteriaContentBody.class);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("stored criteria cannot be read", corrupt);
        }
    }
}
