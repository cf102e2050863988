package demarche.exchange.sheet;

import java.util.List;

/// What a column of somebody else's list of projects may hold.
public enum ProjectField {
    TITLE("title", "project title", "project name", "project", "name", "activity title", "initiative", "titre", "intitule", "projet", "titulo", "proyecto", "nombre"),
    PROVIDER("provider", "implementer", "implementing organisation", "implementing organization", "implementing partner", "implementing partners", "implementor", "organisation", "organization",
            "lead organisation", "lead organization", "reporting org", "reporting organisation", "donor", "funder", "funding", "agency", "actor", "bailleur", "organisme", "organizacion", "donante"),
    STATES("country", "countries", "state", "states", "recipient country", "recipient countries", "recipient", "beneficiary", "beneficiaries", "country ies", "location", "pays", "etat", "pais", "paises"),
    STARTS("start", "starts", "start date", "from", "begin", "begins", "beginning", "date start", "actual start", "planned start", "debut", "date de debut", "inicio", "fecha de inicio"),
    ENDS("end", "ends", "end date", "to", "until", "finish", "date end", "actual end", "planned end", "fin", "date de fin", "fecha de fin"),
    DESCRIPTION("description", "summary", "abstract", "objective", "objectives", "aims", "about", "details", "resume", "objectif", "objectifs", "descripcion", "resumen", "objetivo"),
    REFERENCE("id", "project id", "identifier", "iati identifier", "reference", "ref", "number", "no", "code", "numero", "identifiant", "identificador");

    private final List<String> heads;

    ProjectField(String... heads) {
        this.heads = List.of(heads);
    }

    /// How lists in English, French and Spanish head such a column, folded, the likeliest first.
    List<String> heads() {
        return heads;
    }
}
