package org.waishi.friendship.office;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads which city's office this is. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OfficeCity.class)
class OfficeConfiguration {}
