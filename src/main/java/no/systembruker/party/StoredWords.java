package no.systembruker.party;

import org.springframework.data.repository.CrudRepository;

interface StoredWords extends CrudRepository<StoredWord, StoredWord.Key> {}
