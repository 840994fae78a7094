package no.systembruker.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A word that an organisation is found by, as {@link PartyName} writes it. */
@Entity
@Table(name = "party_word")
class StoredWord implements Persistable<StoredWord.Key> {

    @EmbeddedId
    private Key key;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected StoredWord() {}

    private StoredWord(Key key) {
        this.key = key;
        this.fresh = true;
    }

    static List<StoredWord> of(UUID party, Collection<String> words) {
        return words.stream().map(word -> new StoredWord(new Key(word, party))).toList();
    }

    @Override
    public Key getId() {
        return key;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @Embeddable
    record Key(String word, @Column(name = "party_id") UUID party) implements Serializable {}
}
