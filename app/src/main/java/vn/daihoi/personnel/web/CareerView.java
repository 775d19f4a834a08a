package vn.daihoi.personnel.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Photo, past terms and posts of a person, in the viewer's language.
///
/// @param address of the person
/// @param photo address of the photo; empty where there is none
/// @param posts the newest first
/// @param gone what was just taken off; null when nothing was
/// @param typed what was refused
public record CareerView(
        String address,
        boolean mayEdit,
        String photo,
        List<Post> posts,
        @Nullable Post gone,
        TypedForm typed) {

    /// @param id key of it
    /// @param time from when to when
    /// @param what post, body and term in one line
    public record Post(String id, String time, String what) {}
}
