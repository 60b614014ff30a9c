package org.vermilion.document;

import org.springframework.stereotype.Component;

import org.vermilion.subject.Subject;

/** 拟稿: the drafter changes the text as long as it is a draft. */
@Component
class DrafterRight implements RevisionRight {

    @Override
    public boolean holds(Subject subject, Document document) {
        return document.status() == DocumentStatus.DRAFTING && document.drafter().equals(subject.person());
    }
}
