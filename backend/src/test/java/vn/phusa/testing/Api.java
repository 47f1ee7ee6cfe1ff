package vn.phusa.testing;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;

/** Requests of the people of the tests: {@code as("officer").get("/me")}. */
public final class Api {

    /** Base path of every operation. */
    public static final String BASE = "/api/v1";

    private Api() {
    }

    private static RequestSpecification given() {
        return RestAssured.given().basePath(BASE).filter(new DeclaredAnswers()).config(RestAssured.config().encoderConfig(
                EncoderConfig.encoderConfig().defaultContentCharset(StandardCharsets.UTF_8)));
    }

    public static RequestSpecification as(String username) {
        return given().auth().oauth2(Tokens.of(username)).accept(ContentType.JSON);
    }

    public static RequestSpecification asSystem(String client, String scopes) {
        return given().auth().oauth2(Tokens.ofSystem(client, scopes))
                .accept(ContentType.JSON);
    }

    public static RequestSpecification asNobody() {
        return given().accept(ContentType.JSON);
    }
}
