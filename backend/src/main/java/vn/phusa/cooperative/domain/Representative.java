package vn.phusa.cooperative.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The person who represents a cooperative: only what the programme needs (Law 91/2025/QH15), no identity number. */
@Embeddable
public record Representative(
        @Column(name = "representative_name") String name,
        @Column(name = "representative_title") String title,
        @Column(name = "representative_phone") String phone,
        @Column(name = "representative_email") String email) {
}
