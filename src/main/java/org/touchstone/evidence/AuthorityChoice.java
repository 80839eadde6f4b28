package org.touchstone.evidence;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The time-stamp authority that the operator names, or none. */
@Configuration(proxyBeanMethods = false)
class AuthorityChoice {

    @Bean
    TimeStampAuthority timeStampAuthority(@Value("${touchstone.tsa:}") String address) {
        return address.isBlank()
                ? TimeStampAuthority.NONE
                : new Rfc3161Authority(Rfc3161Authority.address(address.strip()));
    }
}
