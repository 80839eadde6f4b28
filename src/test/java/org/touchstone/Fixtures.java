package org.touchstone;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;

/** Brings every {@code @TestComponent} of the house into the one context, so that a new fixture is just a new class. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(useDefaultFilters = false, includeFilters = @Filter(TestComponent.class))
class Fixtures {}
