package vn.phusa.testing;

import io.restassured.path.json.JsonPath;

/** Waits for background work by reading its stream of events, which ends when the job does. */
public final class Jobs {

    private Jobs() {
    }

    /** The job in its final state. */
    public static JsonPath end(String location) {
        String path = location.substring(location.indexOf("/jobs/"));
        String events = Api.as(People.OFFICER).accept("text/event-stream").get(path + "/events").asString();
        String last = events.strip().substring(events.strip().lastIndexOf("data:") + 5);
        return new JsonPath(last);
    }
}
