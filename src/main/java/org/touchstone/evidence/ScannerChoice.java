package org.touchstone.evidence;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scanner that the operator names, or none. */
@Configuration(proxyBeanMethods = false)
class ScannerChoice {

    /** A file has less than 20 MB, which takes a busy daemon a few seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    VirusScanner virusScanner(@Value("${touchstone.clamav:}") String address) {
        return address.isBlank() ? VirusScanner.NONE : new ClamAv(ClamAv.address(address.strip()), PATIENCE);
    }
}
