package vn.phusa;

import io.quarkus.runtime.annotations.QuarkusMain;
import vn.phusa.launch.Launcher;

/** Where the program begins. */
@QuarkusMain
public class Main {

    public static void main(String... arguments) {
        Launcher.launch(System.getenv(), arguments);
    }
}
