package vn.phusa;
import io.quarkus.runtime.annotations.QuarkusMain;
@QuarkusMain
public class Main { public static void main(String[] a){ io.quarkus.runtime.Quarkus.run(a);} }
