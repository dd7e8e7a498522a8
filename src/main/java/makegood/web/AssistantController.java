package makegood.web;

import makegood.model.LineState;
import makegood.model.ModelLine;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How it stands with the language model: whether answers are embedded only, and why. */
@RestController
class AssistantController {

    private final ModelLine line;

    AssistantController(ModelLine line) {
        this.line = line;
    }

    @GetMapping("/api/assistant")
    LineState state() {
        return line.state();
    }
}
