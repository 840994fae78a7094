package no.systembruker.sandbox.town;

import java.util.List;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.RegisterImport.Newcomer;

/** Names for those whom nobody has named, no two alike. */
final class TownNames {

    private static final List<String> BEGINNINGS = List.of(
            "Alke",
            "Bergfot",
            "Bjørk",
            "Dønning",
            "Elvebakken",
            "Fjellro",
            "Fossen",
            "Furu",
            "Gløtt",
            "Granli",
            "Havørn",
            "Heia",
            "Holmen",
            "Isbre",
            "Kaikanten",
            "Kvern",
            "Lomvi",
            "Lyng",
            "Molo",
            "Myrull",
            "Nordavind",
            "Odden",
            "Osp",
            "Prest",
            "Rogn",
            "Rypa",
            "Røsslyng",
            "Sandvika",
            "Selje",
            "Skarv",
            "Skjær",
            "Snøfonn",
            "Solsida",
            "Strøm",
            "Teist",
            "Tind",
            "Tjern",
            "Vardø",
            "Vidda",
            "Villblomst",
            "Våg",
            "Ærfugl",
            "Øygard",
            "Åsen",
            "Árdna",
            "Čáhci");

    private static final List<String> TRADES = List.of(
            "Bygg",
            "Elektro",
            "Rør",
            "Maling",
            "Transport",
            "Frisør",
            "Blomster",
            "Bakeri",
            "Fisk",
            "Regnskapshjelp",
            "Tannlegene",
            "Fysioterapi",
            "Eiendom",
            "Invest",
            "Reklame",
            "Arkitekter",
            "Renhold",
            "Bilverksted",
            "Hagesenter",
            "Møbler",
            "Sport",
            "Kafé",
            "Catering",
            "Dykking",
            "Skogsdrift",
            "Småbruk",
            "Foto",
            "Data",
            "Vaktmester",
            "Optikk");

    private static final List<String> ENDINGS = List.of("", " Nord", " Sør", " Øst", " Vest");
    private static final List<String> STREETS = List.of("gata", "veien", "bakken", "stien");

    private static final int ONE_MAN_BUSINESSES = 6;

    private TownNames() {}

    static Newcomer business(int index, OrganisationNumber number) {
        var beginning = BEGINNINGS.get(index % BEGINNINGS.size());
        var trade = TRADES.get(index / BEGINNINGS.size() % TRADES.size());
        var ending = ENDINGS.get(index / (BEGINNINGS.size() * TRADES.size()) % ENDINGS.size());
        var name = beginning + " " + trade + ending;
        return index % ONE_MAN_BUSINESSES == 0
                ? new Newcomer(number, name, "ENK")
                : new Newcomer(number, name + " AS", "AS");
    }

    static Newcomer housing(int index, OrganisationNumber number) {
        var beginning = BEGINNINGS.get(index % BEGINNINGS.size());
        return index % 2 == 0
                ? new Newcomer(number, "%s borettslag %d".formatted(beginning, 1 + index / BEGINNINGS.size()), "BRL")
                : new Newcomer(
                        number,
                        "Sameiet %s%s %d".formatted(beginning, STREETS.get(index % STREETS.size()), 1 + index / 2),
                        "ESEK");
    }
}
