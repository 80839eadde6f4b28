package org.touchstone.surveillance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.touchstone.Caller;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;

/** Rounds and watches over HTTP: the same rules as in the forms. */
@PortalTest
class SurveillanceApiTest {

    @LocalServerPort
    int port;

    @Autowired
    Rounds rounds;

    @Autowired
    SurveillanceFixture fixture;

    @Autowired
    Life life;

    @Test
    void an_investigator_opens_a_round_and_a_volunteer_reports() {
        Caller investigator = Caller.as(port, "investigator");
        var opened = investigator.post("/api/v1/rounds", "{\"guided\":0,\"random\":5}");
        assertThat(opened.statusCode()).isEqualTo(201);
        String round = Caller.read(opened).get("id").asString();
        life.goesOn(round);
        Caller volunteer = Caller.as(port, "volunteer");
        var next = Caller.read(volunteer.post("/api/v1/watches/next", "{}"));
        String watch = next.get("id").asString();
        assertThat(next.has("part")).as("volunteers are not told the part").isFalse();
        assertThat(volunteer
                        .post("/api/v1/watches/" + watch + "/report", "{\"kind\":\"SUSPICIOUS\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(volunteer
                        .post("/api/v1/watches/" + watch + "/report", "{\"kind\":\"CLEAN\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(volunteer
                        .post("/api/v1/watches/" + watch + "/report", "{\"kind\":\"CLEAN\"}")
                        .statusCode())
                .isEqualTo(409);
        var figures = Caller.read(investigator.get("/api/v1/rounds/" + round));
        assertThat(figures.get("drawn").asInt()).isEqualTo(5);
        assertThat(investigator.get("/api/v1/rounds/" + round + "/watches").statusCode())
                .isEqualTo(200);
        fixture.ends(new RoundId(round));
    }

    @Test
    void others_are_turned_away() {
        RoundId round = fixture.drawn();
        String watch = rounds.watches(Cast.INVESTIGATOR, round).getFirst().id().value();
        Caller brand = Caller.as(port, "brand");
        assertThat(brand.get("/api/v1/rounds").statusCode()).isEqualTo(403);
        assertThat(brand.post("/api/v1/rounds", "{\"guided\":1,\"random\":1}").statusCode())
                .isEqualTo(403);
        assertThat(brand.get("/api/v1/rounds/" + round).statusCode()).isEqualTo(403);
        assertThat(brand.get("/api/v1/watches/" + watch).statusCode()).isEqualTo(404);
        assertThat(brand.post("/api/v1/watches/" + watch + "/report", "{\"kind\":\"CLEAN\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Caller.as(port, "manager")
                        .post("/api/v1/rounds", "{\"guided\":9999,\"random\":1}")
                        .statusCode())
                .isEqualTo(400);
        fixture.ends(round);
    }
}
