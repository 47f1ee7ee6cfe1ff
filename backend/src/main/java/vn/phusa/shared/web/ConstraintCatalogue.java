package vn.phusa.shared.web;

import java.util.Map;
import vn.phusa.shared.problem.ProblemCode;

/** What the named database constraints of one room mean; the last line of defence speaks the room's own words. */
public interface ConstraintCatalogue {

    /** Constraint name → refusal. */
    Map<String, ProblemCode> meanings();
}
