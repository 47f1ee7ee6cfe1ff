package vn.phusa.testing;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** Access tokens as the identity provider would issue them, signed with a key of the tests. */
public final class Tokens {

    private static final KeyPair KEYS = generate();

    private Tokens() {
    }

    /** The key in the form the configuration takes. */
    static String publicKey() {
        return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
    }

    /** A token of a person; the subject is the user name. */
    public static String of(String username) {
        return signed(claims(username, 5));
    }

    /** A token of a system with the scopes it was granted. */
    public static String ofSystem(String client, String scopes) {
        JwtClaims claims = claims("service-account-" + client, 5);
        claims.setClaim("scope", scopes);
        return signed(claims);
    }

    public static String expired(String username) {
        return signed(claims(username, -10));
    }

    public static String forAnotherAudience(String username) {
        JwtClaims claims = claims(username, 5);
        claims.setAudience("some-other-api");
        return signed(claims);
    }

    private static JwtClaims claims(String username, float minutes) {
        JwtClaims claims = new JwtClaims();
        claims.setSubject(username);
        claims.setIssuer("https://identity.example.invalid/realms/phusa");
        claims.setAudience("phusa-api");
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(minutes);
        claims.setClaim("preferred_username", username);
        claims.setClaim("name", "Tên " + username);
        claims.setClaim("scope", "openid profile");
        return claims;
    }

    private static String signed(JwtClaims claims) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(KEYS.getPrivate());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
