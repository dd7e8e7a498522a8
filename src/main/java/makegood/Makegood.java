package makegood;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product. */
@SpringBootApplication
public class Makegood {

    public static void main(String[] args) {
        SpringApplication.run(Makegood.class, args);
    }
}
