/** The HTTP service: an application, of which nothing is for other programs. */
@SuppressWarnings("requires-automatic") // Spring's jars are no modules yet
module org.gongkai.report.service {
    requires static org.jspecify;
    requires org.gongkai.report.documents;
    requires org.gongkai.report.documents.pdf;
    requires org.gongkai.report.input;
    requires org.gongkai.report.io;
    requires org.gongkai.report.model;
    requires org.gongkai.report.rules;
    requires org.gongkai.report.spring.boot.starter;
    requires com.fasterxml.jackson.annotation;
    requires static io.swagger.v3.oas.annotations; // for the description of the addresses
    requires micrometer.core;
    requires org.apache.tomcat.embed.core;
    requires org.dhatim.fastexcel;
    requires org.slf4j;
    requires spring.beans;
    requires spring.boot;
    requires spring.boot.autoconfigure;
    requires spring.boot.tomcat;
    requires spring.boot.web.server;
    requires spring.context;
    requires spring.core;
    requires spring.web;
    requires spring.webmvc;
    requires tools.jackson.databind;

    // Spring makes beans by reflection, and Jackson reads values by it.
    opens org.gongkai.report.service;
    opens org.gongkai.report.service.answer;
    opens org.gongkai.report.service.api;
    opens org.gongkai.report.service.guard;
}
