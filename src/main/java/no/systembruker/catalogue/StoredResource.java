package no.systembruker.catalogue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.Set;

@Entity
@Table(name = "resource")
class StoredResource {

    @Id
    private String id;

    private String owner;
    private String nameNb;
    private String nameNn;
    private String nameEn;
    private boolean delegable;

    @ElementCollection
    @CollectionTable(name = "resource_package", joinColumns = @JoinColumn(name = "resource_id"))
    @Column(name = "package_slug")
    private Set<String> packages;

    @SuppressWarnings("NullAway.Init")
    protected StoredResource() {}

    void describe(Resource resource) {
        owner = resource.owner();
        nameNb = resource.name().nb();
        nameNn = resource.name().nn();
        nameEn = resource.name().en();
        delegable = resource.delegable();
        packages.retainAll(resource.packages());
        packages.addAll(resource.packages());
    }

    Resource toResource() {
        return new Resource(id, owner, new LocalisedText(nameNb, nameNn, nameEn), delegable, packages);
    }
}
