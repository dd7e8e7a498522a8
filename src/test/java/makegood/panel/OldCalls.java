package makegood.panel;

/** Calls that are over, as tests of the managers' pages want them; each under a word of its own. */
record OldCalls(Program rep) {

    static final String LONG_NAME =
            "Maximiliana Featherstonehaugh-Cholmondeley von und zu Hohenlohe-Langenburg";

    /** Somebody angry about a late delivery, to whom the rep says a thing or two that should not be said. @return its id */
    String angry(String name, String word) {
        String call = rep.opens("{\"name\":\"" + name + "\",\"company\":\"Ortiz Catering\"}");
        rep.hears(call, "You were three weeks late with the " + word + ", and it cost us $1,900.");
        rep.says(call, "Calm down, there is nothing I can do.");
        rep.hears(call, "This is an absolute disgrace! I want a $400 credit by Friday!");
        rep.says(call, "I am sorry. I will call you on Tuesday at ten.");
        rep.post("/api/calls/" + call + "/end", "{\"clientId\":\"e\",\"outcome\":\"lost\"}");
        return call;
    }

    /** Somebody who is content. @return its id */
    String calm(String name, String word) {
        String call = rep.opens("{\"name\":\"" + name + "\"}");
        rep.hears(call, "We no longer need the " + word + ", thank you.");
        rep.post("/api/calls/" + call + "/end", "{\"clientId\":\"e\"}");
        return call;
    }
}
