package vn.phusa.intake.application;

import vn.phusa.shared.problem.ProblemText;

/**
 * What is wrong with a value and what to do about it, in both languages.
 *
 * @param code stable kebab-case name
 */
public record IssueText(String code, String vi, String en, String remedyVi, String remedyEn) {

    /** The same text with {@code {0}} … filled. */
    public IssueText with(Object... arguments) {
        return new IssueText(code, ProblemText.fill(vi, arguments), ProblemText.fill(en, arguments),
                ProblemText.fill(remedyVi, arguments), ProblemText.fill(remedyEn, arguments));
    }
}
