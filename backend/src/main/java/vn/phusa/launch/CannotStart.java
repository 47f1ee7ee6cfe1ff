package vn.phusa.launch;

/** Why the program cannot start, in one sentence that says what to do. */
final class CannotStart extends Exception {

    CannotStart(String sentence) {
        super(sentence, null, false, false);
    }
}
