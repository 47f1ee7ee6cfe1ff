package vn.phusa.intake.application;

import vn.phusa.intake.domain.UnreadableFile;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.ProblemCategory;
import vn.phusa.shared.problem.ProblemCode;
import vn.phusa.shared.problem.Refusal;

/** A file that cannot be read as a table, as a problem of the API: its words and its remedy. */
record UnreadableFileProblem(Refusal refusal) implements ProblemCode {

    static Problem of(UnreadableFile file) {
        // The words come as an argument: what they quote from the file is never taken for a place to fill.
        return Problem.of(new UnreadableFileProblem(
                        new Refusal("import." + file.code(), ProblemCategory.INVALID, "{0}", "{1}")),
                file.messageVi() + " " + file.remedyVi(), file.messageEn() + " " + file.remedyEn());
    }
}
