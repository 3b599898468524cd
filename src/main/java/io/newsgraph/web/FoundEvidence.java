package io.newsgraph.web;

import io.newsgraph.query.Evidence;
import java.util.List;

/** The claims behind a relation or event. */
record FoundEvidence(List<Evidence> evidence) {}
