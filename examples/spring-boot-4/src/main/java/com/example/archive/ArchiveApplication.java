package com.example.archive;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Takes reports and documents, and keeps what is valid. */
@SpringBootApplication
public class ArchiveApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ArchiveApplication.class, arguments);
    }
}
