package vn.daihoi.profile.yaml;

import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.parser.Parser;

/// Stops nesting bombs and alias bombs before anything is built from them.
final class BoundedParser implements Parser {

    private final String fileName;
    private final Parser parser;
    private int depth;

    BoundedParser(String fileName, Parser parser) {
        this.fileName = fileName;
        this.parser = parser;
    }

    @Override
    public Event next() {
        var event = parser.next();
        refuseAnchors(event);
        refuseDepth(event);
        return event;
    }

    private void refuseAnchors(Event event) {
        if (event instanceof AliasEvent
                || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw Fault.ANCHOR.at(placeOf(event));
        }
    }

    private void refuseDepth(Event event) {
        if (event instanceof CollectionStartEvent && ++depth > YamlFile.MAX_DEPTH) {
            throw Fault.TOO_DEEP.at(placeOf(event), YamlFile.MAX_DEPTH);
        }
        if (event instanceof CollectionEndEvent) {
            depth--;
        }
    }

    private Place placeOf(Event event) {
        return event.getStartMark()
                .map(mark -> new Place(fileName, mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(new Place(fileName, 1, 1));
    }

    @Override
    public boolean checkEvent(Event.ID id) {
        return parser.checkEvent(id);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }
}
