package makegood.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JavaType;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;

import makegood.utterance.Keys;
import makegood.wire.Longest;
import makegood.wire.OneOf;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Describes a record by what it promises: what may not be null is always there, and the rest may be null. */
final class DescribedRecords implements ModelConverter {

    private static final String REFERENCE = "#/components/schemas/";
    private static final String NULL = "null";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        if (!others.hasNext()) {
            return null;
        }
        Schema<?> made = others.next().resolve(type, context, others);
        JavaType java = Json31.mapper().constructType(type.getType());
        if (made != null && java != null && java.getRawClass().isRecord()) {
            describe(java.getRawClass(), whole(made, context));
        }
        return made;
    }

    private static @Nullable Schema<?> whole(Schema<?> made, ModelConverterContext context) {
        String reference = made.get$ref();
        return reference == null
                ? made
                : context.getDefinedModels().get(reference.replace(REFERENCE, ""));
    }

    private static void describe(Class<?> owner, @Nullable Schema<?> schema) {
        if (schema == null || schema.getProperties() == null) {
            return;
        }
        for (RecordComponent part : owner.getRecordComponents()) {
            String name = name(part);
            Schema<?> property = schema.getProperties().get(name);
            if (property == null) {
                continue;
            }
            limit(part, property);
            if (part.getAccessor().isAnnotationPresent(JsonAnyGetter.class)) {
                schema.getProperties().remove(name);
                schema.setAdditionalProperties(true);
            } else if (!part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                require(name, schema);
            } else if (!isRequired(name, schema)) {
                schema.getProperties().put(name, orNull(property));
            }
        }
    }

    private static void limit(RecordComponent part, Schema<?> property) {
        Longest longest = part.getAnnotation(Longest.class);
        if (longest != null) {
            property.setMaxLength(longest.value());
        }
        OneOf vocabulary = part.getAnnotation(OneOf.class);
        if (vocabulary != null) {
            words(
                    property.getItems() == null ? property : property.getItems(),
                    Arrays.stream(vocabulary.value().getEnumConstants()).map(Keys::key));
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void words(Schema property, Stream<?> words) {
        // A list that may hold null, unlike toList().
        property.setEnum(words.collect(Collectors.toList()));
    }

    private static void require(String name, Schema<?> schema) {
        if (!isRequired(name, schema)) {
            schema.addRequiredItem(name);
        }
    }

    /** A body as it comes in may lack anything before it is checked, and says itself what it can't do without. */
    private static boolean isRequired(String name, Schema<?> schema) {
        return schema.getRequired() != null && schema.getRequired().contains(name);
    }

    private static String name(RecordComponent part) {
        JsonProperty named = part.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? part.getName() : named.value();
    }

    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.get$ref() != null) {
            return new JsonSchema().anyOf(List.of(schema, new JsonSchema().typesItem(NULL)));
        }
        if (schema.getTypes() != null) {
            schema.addType(NULL);
        }
        if (schema.getEnum() != null) {
            words(schema, Stream.concat(schema.getEnum().stream(), Stream.of((Object) null)));
        }
        return schema;
    }
}
