package io.newsgraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: turns news articles into a knowledge graph in Neo4j. */
@SpringBootApplication
public class NewsgraphApplication {

    /**
     * Starts the program.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        SpringApplication.run(NewsgraphApplication.class, arguments);
    }
}
