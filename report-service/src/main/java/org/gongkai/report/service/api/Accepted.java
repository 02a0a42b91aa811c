package org.gongkai.report.service.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.report.service.answer.ResultFormat;
import org.gongkai.report.service.guard.ServiceProblem;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** Chooses the format of a result by what a client takes. */
final class Accepted {

    private Accepted() {}

    /** The format that the client likes best; JSON where it takes anything. */
    static ResultFormat format(String accept) {
        for (MediaType wanted : wanted(accept)) {
            for (ResultFormat format : ResultFormat.values()) {
                if (wanted.getQualityValue() > 0 && wanted.includes(MediaType.parseMediaType(format.mediaType()))) {
                    return format;
                }
            }
        }
        throw ServiceProblem.NOT_ACCEPTABLE.with(ResultFormat.known());
    }

    private static List<MediaType> wanted(String accept) {
        try {
            List<MediaType> wanted = new ArrayList<>(MediaType.parseMediaTypes(accept));
            MimeTypeUtils.sortBySpecificity(wanted);
            wanted.sort(Comparator.comparing(MediaType::getQualityValue).reversed());
            return wanted;
        } catch (InvalidMediaTypeException e) {
            throw ServiceProblem.NOT_ACCEPTABLE.with(ResultFormat.known());
        }
    }
}
