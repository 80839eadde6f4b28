package org.touchstone.penalty;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.touchstone.identity.CurrentPerson;

@RestController
@RequestMapping("/api/v1/sellers")
class SellerPointsApi {

    private final SellerPoints points;
    private final CurrentPerson current;

    SellerPointsApi(SellerPoints points, CurrentPerson current) {
        this.points = points;
        this.current = current;
    }

    @Operation(summary = "Where my own store stands: points, ladder, measures, decisions")
    @GetMapping("/me/points")
    StandingBody mine() {
        return StandingBody.of(points.mine(current.get()));
    }

    @Operation(summary = "Where a seller stands, for platform staff")
    @GetMapping("/{sellerId}/points")
    StandingBody of(@PathVariable String sellerId) {
        return StandingBody.of(points.of(current.get(), sellerId));
    }
}
